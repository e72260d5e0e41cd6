package io.guapai.runtime.rule;

import java.util.List;

/** Says which kinds of rules a mechanism needs in this service, where it depends on who uses it. */
public interface KindSource {

  /** The same ones, whenever it is asked. */
  List<RuleKind<?>> kinds();
}
