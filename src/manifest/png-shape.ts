/** Size in pixels, and whether the picture can be transparent. */
export interface PngShape {
  width: number;
  height: number;
  transparent: boolean;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour types that carry transparency of their own (PNG specification, 11.2.2). */
const transparentTypes = [4, 6];

/** Reads the head of a PNG file; nothing where it is none. */
export function readPngShape(bytes: Uint8Array): PngShape | undefined {
  const head = Buffer.from(bytes.subarray(0, 33));
  if (head.length < 33 || !head.subarray(0, 8).equals(signature)) return undefined;
  return {
    width: head.readUInt32BE(16),
    height: head.readUInt32BE(20),
    transparent: transparentTypes.includes(head.readUInt8(25)),
  };
}
