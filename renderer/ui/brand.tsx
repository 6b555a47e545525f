import css from './brand.module.css';

const squares = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => ({ x, y })));

/** The mark: a field wholly covered, with the seal in its last square. */
export function Brand() {
  return (
    <svg className={css.brand} viewBox="0 0 24 24" aria-hidden>
      {squares.map(({ x, y }) => (
        <rect
          key={`${x}${y}`}
          x={1 + x * 8}
          y={1 + y * 8}
          width={6}
          height={6}
          className={x === 2 && y === 2 ? css.seal : css.square}
        />
      ))}
    </svg>
  );
}
