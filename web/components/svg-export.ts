/** What makes a picture look as on the page, wherever it is opened. */
const PICTURE_STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'visibility', 'display'],
];
/** Room for the sentence below the picture. */
const CAPTION_HEIGHT = 28;
/** Pixels of the picture for one of the page. */
const PIXEL_RATIO = 2;

/** A copy of a picture with its looks written into it and a caption below, as a file. */
export function pictureAsSvg(picture: SVGSVGElement, caption: string): string {
  return new XMLSerializer().serializeToString(standalone(picture, caption).copy);
}

/** The same as pixels. */
export async function pictureAsPng(picture: SVGSVGElement, caption: string): Promise<Blob> {
  const { copy, width, height } = standalone(picture, caption);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PIXEL_RATIO;
  canvas.height = height * PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))), 'image/png');
  });
}

function standalone(picture: SVGSVGElement, caption: string): { copy: SVGSVGElement; width: number; height: number } {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    // As attributes, since the page's policy takes no styles that are written into a document
    for (const name of PICTURE_STYLES) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    element.removeAttribute('style');
  });
  const [x = 0, y = 0, width = 0, drawn = 0] = (picture.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  const height = drawn + CAPTION_HEIGHT;
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.textContent = caption;
  text.setAttribute('x', String(x + 8));
  text.setAttribute('y', String(y + drawn + CAPTION_HEIGHT - 10));
  text.setAttribute('font-family', 'sans-serif');
  text.setAttribute('font-size', '11');
  text.setAttribute('fill', getComputedStyle(document.body).color);
  copy.append(text);
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return { copy, width, height };
}
