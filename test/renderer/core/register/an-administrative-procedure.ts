import { asId } from '../../../../renderer/core/kernel/ids';
import type { AdministrativeProcedure } from '../../../../renderer/core/register/administrative-procedure';
import { newAdministrativeProcedure } from '../../../../renderer/core/register/new-administrative-procedure';

/** A stored administrative procedure for tests; its id is made from its code. */
export function anAdministrativeProcedure(fields: Partial<AdministrativeProcedure> = {}): AdministrativeProcedure {
  const code = fields.code ?? '1.003868';
  return {
    ...newAdministrativeProcedure(asId(`id-${code}`), code, code.slice(0, 8)),
    name: 'Cấp giấy phép xuất bản tài liệu không kinh doanh',
    field: 'Xuất bản',
    ...fields,
  };
}

/** Ids `new-1`, `new-2` … */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}
