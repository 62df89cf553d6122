/** Red, green and blue in linear light, each in [0, 1]. */
export type LinearRgb = readonly [number, number, number];

/** Lightness in [0, 100], then how red rather than green and how yellow rather than blue (CIELAB, D65). */
export type Lab = readonly [number, number, number];

/** The kinds of colour vision that series must stay apart for. */
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

/**
 * Turn an OKLCH colour into linear light, clipped to what a screen shows.
 *
 * @param oklch - As in CSS, such as `34% 0.155 290`.
 * @see Ottosson (2020), A perceptual color space for image processing [ottosson2020]
 */
export function linearRgb(oklch: string): LinearRgb {
  const [lightness = 0, chroma = 0, hue = 0] = oklch.split(/\s+/).map(Number.parseFloat);
  const a = chroma * Math.cos(radians(hue));
  const b = chroma * Math.sin(radians(hue));
  const long = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return clipped([
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]);
}

/** Give the contrast of two colours as WCAG defines it: 1 for equal ones, 21 for black and white. */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Show a colour as it looks to somebody with full dichromacy.
 *
 * @see Machado et al. (2009), A physiologically-based model for simulation of color vision deficiency [machado2009]
 */
export function seenBy(vision: Vision, colour: LinearRgb): LinearRgb {
  if (vision === 'normal') return colour;
  const [red, green, blue] = dichromacy[vision];
  return clipped([dot(red, colour), dot(green, colour), dot(blue, colour)]);
}

/** Give how different two colours look (CIEDE2000); about 1 can just be told apart side by side. */
export function difference(one: LinearRgb, other: LinearRgb): number {
  return labDifference(lab(one), lab(other));
}

/**
 * Give how different two colours look, from their coordinates in CIELAB.
 *
 * @see Sharma et al. (2005), The CIEDE2000 color-difference formula [sharma2005]
 */
export function labDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - saturation(meanChroma));
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
  const [h1, h2] = [degrees(b1, a1 * (1 + g)), degrees(b2, a2 * (1 + g))];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const h = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const inLightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const inChroma = (c2 - c1) / (1 + 0.045 * c);
  const inHue = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * c * t);
  const rotation = -2 * saturation(c) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt(inLightness ** 2 + inChroma ** 2 + inHue ** 2 + rotation * inChroma * inHue);
}

const dichromacy = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

function lab(colour: LinearRgb): Lab {
  const x = root(dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = root(luminance(colour));
  const z = root(dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const root = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
const saturation = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
const luminance = (colour: LinearRgb) => dot([0.2126729, 0.7151522, 0.072175], colour);
const dot = ([a, b, c]: LinearRgb, [x, y, z]: LinearRgb) => a * x + b * y + c * z;
const clipped = ([red, green, blue]: LinearRgb): LinearRgb => [clip(red), clip(green), clip(blue)];
const clip = (value: number) => Math.min(1, Math.max(0, value));
const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (y: number, x: number) => ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
