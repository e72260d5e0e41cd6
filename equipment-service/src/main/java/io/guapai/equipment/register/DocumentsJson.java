package io.guapai.equipment.register;

import io.guapai.runtime.event.ListJson;
import jakarta.persistence.Converter;

/** The list of a unit's technical file in its row. */
@Converter
class DocumentsJson extends ListJson<FiledDocument> {

  DocumentsJson() {
    super(FiledDocument[].class);
  }
}
