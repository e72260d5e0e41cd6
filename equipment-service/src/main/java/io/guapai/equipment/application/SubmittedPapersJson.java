package io.guapai.equipment.application;

import io.guapai.runtime.event.ListJson;
import jakarta.persistence.Converter;

/** The documents of an application in its row. */
@Converter
class SubmittedPapersJson extends ListJson<SubmittedPaper> {

  SubmittedPapersJson() {
    super(SubmittedPaper[].class);
  }
}
