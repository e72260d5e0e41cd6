package io.guapai.equipment.assignment;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** What is done with an assignment. */
public enum AssignmentDeed implements Deed {
  @Description("assigned 指派")
  MAKE,
  @Description("ended 终止")
  END;

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
