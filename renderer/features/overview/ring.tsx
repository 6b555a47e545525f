import css from './overview.module.css';

interface RingProps {
  /** Shares in 0…1. */
  readonly outer: number;
  readonly inner: number;
  readonly label: string;
}

/** Two shares as two rings, from twelve o'clock on. */
export function Ring({ outer, inner, label }: RingProps) {
  return (
    <svg className={css.ring} width={84} height={84} viewBox="0 0 84 84" role="img" aria-label={label}>
      <Circle radius={36} share={outer} className={css.coveredLine} />
      <Circle radius={24} share={inner} className={css.currentLine} />
    </svg>
  );
}

function Circle({
  radius,
  share,
  className,
}: {
  readonly radius: number;
  readonly share: number;
  readonly className: string | undefined;
}) {
  const length = 2 * Math.PI * radius;
  return (
    <g transform="rotate(-90 42 42)" fill="none" strokeWidth={8}>
      <circle cx={42} cy={42} r={radius} className={css.track} />
      {share <= 0 ? null : (
        <circle
          cx={42}
          cy={42}
          r={radius}
          className={className}
          strokeDasharray={`${(share * length).toFixed(2)} ${length.toFixed(2)}`}
        />
      )}
    </g>
  );
}
