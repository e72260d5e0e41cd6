/** As much of a hazard as its pages show by hand. */
export interface Hazard {
  readonly id: string;
  readonly hazardNo: string;
  readonly equipmentId?: string | null;
  readonly equipmentNo?: string | null;
  readonly enterpriseId: string;
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly description: string;
  readonly grade?: string | null;
  readonly state: string;
  readonly overdue: boolean;
  readonly dueDate?: string | null;
  readonly deadline?: { readonly textZh: string; readonly textEn: string } | null;
  readonly stopUse: boolean;
  readonly listing?: { readonly no: string; readonly level: string; readonly state: string } | null;
  readonly foundOn: string;
  readonly demonstration: boolean;
}
