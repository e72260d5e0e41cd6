package io.guapai.equipment.register;

import io.guapai.runtime.event.ListJson;
import jakarta.persistence.Converter;

/** Parameters of a unit in its row. */
@Converter
class ParametersJson extends ListJson<Parameter> {

  ParametersJson() {
    super(Parameter[].class);
  }
}
