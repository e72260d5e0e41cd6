package io.guapai.runtime.work;

import io.guapai.runtime.act.ActAddress;

/**
 * A kind of work.
 *
 * @param kind its name and its words: a constant with a {@link io.guapai.contracts.Description}
 * @param at what does it, and who may
 */
public record Work(Enum<?> kind, ActAddress at) {}
