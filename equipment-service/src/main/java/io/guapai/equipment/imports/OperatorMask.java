package io.guapai.equipment.imports;

import io.guapai.equipment.people.certificate.OperatorNumber;
import io.guapai.runtime.profile.RowField;
import io.guapai.runtime.profile.RowMask;
import java.util.Set;

/** Numbers of operators, shown as they are everywhere. */
enum OperatorMask implements RowMask {
  INSTANCE;

  @Override
  public Set<RowField> numbers() {
    return Set.of(Field.CERTIFICATE_NUMBER);
  }

  @Override
  public String number(String cell) {
    return OperatorNumber.mask(cell);
  }

  @Override
  public String text(String cell) {
    return OperatorNumber.maskedIn(cell);
  }
}
