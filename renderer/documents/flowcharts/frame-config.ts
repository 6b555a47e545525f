import type { MermaidConfig } from 'mermaid';

/** Mermaid's settings: plain SVG text, dagre layout, nothing interactive, ink on white with thin lines. */
export function frameConfig(): MermaidConfig {
  const family = '"Be Vietnam Pro", Inter, sans-serif';
  const size = '12px';
  const band = '#b9c2cf';
  const ink = '#16202e';
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    layout: 'dagre',
    htmlLabels: false,
    theme: 'base',
    fontFamily: family,
    suppressErrorRendering: true,
    deterministicIds: true,
    maxEdges: 500,
    maxTextSize: 500_000,
    themeVariables: {
      fontFamily: family,
      fontSize: size,
      background: '#ffffff',
      useGradient: false,
      nodeBorder: ink,
      dropShadow: 'none',
      primaryColor: '#ffffff',
      primaryTextColor: ink,
      primaryBorderColor: ink,
      lineColor: ink,
      textColor: ink,
      clusterBkg: '#f5f7f9',
      clusterBorder: band,
      titleColor: ink,
      edgeLabelBackground: '#ffffff',
    },
    themeCSS: `
      .node rect, .node polygon, .node path, .node circle { fill: #ffffff !important; stroke: ${ink} !important; stroke-width: 1px !important; filter: none !important; }
      .cluster rect { stroke: ${band} !important; stroke-width: 1px !important; filter: none !important; }
      .flowchart-link { stroke: ${ink} !important; stroke-width: 1px !important; stroke-dasharray: none !important; fill: none; }
      .cluster-label text, .cluster-label tspan { font-weight: 600 !important; }
      .node.is-decision text, .node.is-decision tspan { font-weight: 600 !important; }
      .edgeLabel rect, .labelBkg { fill: #ffffff !important; opacity: 1 !important; }
      .marker path { fill: ${ink} !important; stroke: ${ink} !important; stroke-dasharray: none !important; }
    `,
    flowchart: {
      curve: 'linear',
      wrappingWidth: 130,
      nodeSpacing: 16,
      rankSpacing: 24,
      padding: 6,
      diagramPadding: 4,
      subGraphTitleMargin: { top: 4, bottom: 16 },
      useMaxWidth: false,
    },
  };
}
