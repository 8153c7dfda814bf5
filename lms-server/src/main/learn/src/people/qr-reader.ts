/** Finds a QR code in the picture of a camera: with what the phone has built in, else with a library fetched only then. */
export type QrReader = (video: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** Enough pixels for the code of a card held at arm's length, and few enough for an old phone. */
const LONGEST_SIDE = 640;

export async function qrReader(): Promise<QrReader> {
  return (await builtIn()) ?? (await fetched());
}

async function builtIn(): Promise<QrReader | undefined> {
  const known = (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  try {
    if (!known || !(await known.getSupportedFormats()).includes('qr_code')) {
      return undefined;
    }
  } catch {
    return undefined;
  }
  const detector = new known({ formats: ['qr_code'] });
  let otherwise: Promise<QrReader> | undefined;
  return async (video) => {
    if (!otherwise) {
      try {
        return (await detector.detect(video))[0]?.rawValue;
      } catch {
        otherwise = fetched();
      }
    }
    return (await otherwise)(video);
  };
}

async function fetched(): Promise<QrReader> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(video.videoWidth, video.videoHeight, 1));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!context || canvas.width === 0 || canvas.height === 0) {
      return undefined;
    }
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return undefined;
    }
  };
}
