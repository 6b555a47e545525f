import css from './start.module.css';

const squares = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => ({ x, y })));

/** The product's mark: nine squares all covered, the last one the seal. */
export function Mark() {
  return (
    <svg width={24} height={24} viewBox="0 0 24 24" aria-hidden>
      {squares.map(({ x, y }) => (
        <rect
          key={`${x}${y}`}
          className={x === 2 && y === 2 ? css.seal : css.square}
          x={1 + x * 8}
          y={1 + y * 8}
          width={6}
          height={6}
        />
      ))}
    </svg>
  );
}
