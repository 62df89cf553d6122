import type {
  Agreement,
  AgreementSettings,
  Analysis,
  AnalysisSettings,
  Problem,
  Robustness,
  RobustnessSettings,
} from '@steelyard/model';
import type { AnalysisErrorCode } from './errors.ts';

/** What an analyst asks of its worker. A problem is sent once; later requests are about it until the next one comes. */
export type WorkerRequest =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'analyse';
      readonly id: number;
      readonly settings: AnalysisSettings;
      readonly seed: number;
    }
  | {
      readonly kind: 'robustness';
      readonly id: number;
      readonly settings: RobustnessSettings;
      readonly seed: number;
    }
  | {
      readonly kind: 'agreement';
      readonly id: number;
      readonly settings: AgreementSettings;
      readonly seed: number;
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** What a worker answers. A request that was cancelled or superseded gets no result. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly id: number; readonly result: Agreement | Analysis | Robustness }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly code: AnalysisErrorCode;
      readonly message: string;
    };
