import type { MermaidConfig } from 'mermaid';
import type { FlowchartLook } from './frame-messages';

/** Mermaid's settings: plain SVG text, dagre layout, nothing interactive, ink on white with thin lines. */
export function frameConfig(look: FlowchartLook): MermaidConfig {
  const family = look === 'print' ? 'Tinos, "Times New Roman", serif' : '"Be Vietnam Pro", Inter, sans-serif';
  const size = look === 'print' ? '15px' : '12px';
  const band = look === 'print' ? '#000000' : '#b9c2cf';
  const ink = look === 'print' ? '#000000' : '#16202e';
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
      clusterBkg: look === 'print' ? '#f6f6f6' : '#f5f7f9',
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
      wrappingWidth: look === 'print' ? 260 : 130,
      nodeSpacing: look === 'print' ? 36 : 16,
      rankSpacing: look === 'print' ? 34 : 24,
      padding: look === 'print' ? 8 : 6,
      diagramPadding: 4,
      subGraphTitleMargin: { top: 4, bottom: 6 },
      useMaxWidth: false,
    },
  };
}
