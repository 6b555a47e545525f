import regular from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?url';
import italic from '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?url';
import bold from '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?url';

const DPI = 300;
let faces: Promise<string> | null = null;

/**
 * Turns a flat SVG into a PNG of 300 dots per inch on white, its fonts embedded so that every letter is Tinos.
 * @param width mm
 * @param height mm
 */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array> {
  faces ??= fontFaces();
  const style = `<style>${await faces}</style>`;
  const source = svg.replace(/^<svg\b[^>]*>/, (opening) => `${opening}${style}`);
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round((width / 25.4) * DPI);
    canvas.height = Math.round((height / 25.4) * DPI);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function fontFaces(): Promise<string> {
  const face = async (url: string, weight: number, style: string) => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return `@font-face{font-family:Tinos;font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${base64(bytes)})}`;
  };
  return (
    await Promise.all([face(regular, 400, 'normal'), face(italic, 400, 'italic'), face(bold, 700, 'normal')])
  ).join('');
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
