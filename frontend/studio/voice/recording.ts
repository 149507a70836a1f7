/** One recording of a voice, from the microphone's first word to its last. Nothing leaves the browser here. */

/** What most browsers play comes first. */
const KINDS = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** Enough for a voice, and 3 minutes of it stay under 1 MB. */
const BITS_PER_SECOND = 32_000;

/** How often the size is looked at, in ms. */
const LOOK = 500;

/** Room below the largest size for what comes with the end, in bytes. */
const TAIL = 20_000;

/** Why nobody can be recorded; each is the key of a text. */
export type Hindrance = 'refused' | 'absent' | 'busy' | 'unable' | 'closed';

export interface Heard {
  file: File;
  seconds: number;
  /** Whether it was stopped because it may not be longer. */
  over: boolean;
}

/** What keeps this page from recording, before the microphone is asked for. */
export function hindrance(): Hindrance | undefined {
  if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices?.getUserMedia || !kind()) return 'unable';
  // Only Chromium has this word of the page, and only Chromium heeds the header that it comes from.
  const policy = (document as { featurePolicy?: { allowsFeature(name: string): boolean } }).featurePolicy;
  return policy?.allowsFeature('microphone') === false ? 'closed' : undefined;
}

const kind = (): string | undefined => KINDS.find((it) => MediaRecorder.isTypeSupported(it));

export function why(refusal: unknown): Hindrance {
  switch ((refusal as DOMException).name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'absent';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unable';
  }
}

/** The microphone, asked for in a way that suits a voice. */
export const microphone = (): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  });

export class Recording {
  readonly #recorder: MediaRecorder;
  readonly #parts: Blob[] = [];
  readonly #began = performance.now();
  readonly #ear = new AudioContext();
  readonly #analyser = this.#ear.createAnalyser();
  readonly #wave: Float32Array<ArrayBuffer>;
  #size = 0;
  #over = false;
  #ended = 0;

  /**
   * @param longest in seconds
   * @param most in bytes
   * @param done hears the recording once it is over; nothing where it was given up
   */
  constructor(
    private readonly stream: MediaStream,
    private readonly longest: number,
    private readonly most: number,
    private readonly done: (heard?: Heard) => void,
  ) {
    this.#analyser.fftSize = 1024;
    this.#wave = new Float32Array(this.#analyser.fftSize);
    this.#ear.createMediaStreamSource(stream).connect(this.#analyser);
    this.#recorder = new MediaRecorder(stream, { mimeType: kind()!, audioBitsPerSecond: BITS_PER_SECOND });
    this.#recorder.addEventListener('dataavailable', (event) => this.#take(event.data));
    this.#recorder.addEventListener('stop', () => this.#end());
    this.#recorder.start(LOOK);
  }

  /** In seconds, so far. */
  get seconds(): number {
    return ((this.#ended || performance.now()) - this.#began) / 1000;
  }

  /** How loud it is now, from 0 to 1: 60 dB below the loudest is nothing. */
  get level(): number {
    this.#analyser.getFloatTimeDomainData(this.#wave);
    const power = this.#wave.reduce((sum, it) => sum + it * it, 0) / this.#wave.length;
    return Math.min(1, Math.max(0, 1 + (10 * Math.log10(power + 1e-9)) / 60));
  }

  stop(): void {
    if (this.#recorder.state === 'inactive') return;
    this.#ended = performance.now();
    this.#recorder.stop();
  }

  /** Without keeping it. */
  giveUp(): void {
    this.#parts.length = 0;
    this.#size = -Infinity;
    this.stop();
  }

  #take(part: Blob): void {
    if (this.#size < 0) return;
    this.#parts.push(part);
    this.#size += part.size;
    this.#over ||= this.seconds >= this.longest || this.#size >= this.most - TAIL;
    if (this.#over) this.stop();
  }

  #end(): void {
    this.#ended ||= performance.now(); // The microphone may have been unplugged.
    this.stream.getTracks().forEach((it) => it.stop());
    void this.#ear.close();
    if (this.#size < 0) return this.done();
    const file = new File(this.#parts, 'voix', { type: this.#recorder.mimeType });
    this.done({ file, seconds: this.seconds, over: this.#over });
  }
}
