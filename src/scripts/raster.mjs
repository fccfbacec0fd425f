/** Points asked per pixel and direction: 4 × 4 give 17 shades of an edge. */
const GRAIN = 4;
/** Drawings are measured in sixteenths of the side. */
const UNITS = 16;

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

function distanceToSegment(x, y, [fromX, fromY], [toX, toY]) {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const share = clamp(((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2), 0, 1);
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
}

const COVERS = {
  rectangle: ({ left, top, right, bottom, radius }, x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    return Math.hypot(x - clamp(x, left + radius, right - radius), y - clamp(y, top + radius, bottom - radius)) <= radius;
  },
  disc: (disc, x, y) => Math.hypot(x - disc.x, y - disc.y) <= disc.radius,
  line: ({ points, width }, x, y) => points.slice(1).some((to, index) => distanceToSegment(x, y, points[index], to) <= width / 2),
};

function colourAt(shapes, x, y) {
  return shapes.findLast((shape) => COVERS[shape.shape](shape, x, y))?.colour ?? null;
}

/** Straight edges on whole pixels, whatever the size: at 20 px a sixteenth is 1.25 pixels and would blur. */
function snap(shape, size) {
  if (shape.shape !== "rectangle") return shape;
  const snapped = (edge) => (Math.round((edge * size) / UNITS) * UNITS) / size;
  return { ...shape, left: snapped(shape.left), top: snapped(shape.top), right: snapped(shape.right), bottom: snapped(shape.bottom) };
}

/** The pixels of a drawing, row by row, four bytes each: red, green, blue, opacity. */
export function rasterise(drawing, size) {
  const shapes = drawing.map((shape) => snap(shape, size));
  const pixels = new Uint8Array(size * size * 4);
  const step = UNITS / size / GRAIN;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let point = 0; point < GRAIN * GRAIN; point += 1) {
        const x = (column * GRAIN + (point % GRAIN) + 0.5) * step;
        const y = (row * GRAIN + Math.floor(point / GRAIN) + 0.5) * step;
        const colour = colourAt(shapes, x, y);
        // A colour weighs as much as it covers, else the edge towards nothing would turn dark.
        colour?.forEach((value, channel) => (sum[channel] += channel === 3 ? value : (value * colour[3]) / 255));
      }
      const opacity = sum[3] / (GRAIN * GRAIN);
      const share = opacity === 0 ? 0 : 255 / sum[3];
      pixels.set([...sum.slice(0, 3).map((value) => Math.round(value * share)), Math.round(opacity)], (row * size + column) * 4);
    }
  }
  return pixels;
}
