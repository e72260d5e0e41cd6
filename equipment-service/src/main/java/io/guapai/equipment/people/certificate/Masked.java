package io.guapai.equipment.people.certificate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes a number as others see it: papers are kept for good, and the number is sealed. */
public final class Masked extends StdSerializer<String> {

  private static final long serialVersionUID = 1L;

  public Masked() {
    super(String.class);
  }

  @Override
  public void serialize(String number, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeString(OperatorNumber.mask(number));
  }
}
