package io.guapai.runtime.profile;

/**
 * Why a row does not enter a register, or a value of it is left out: a constant, whose text is in
 * the bundles {@code rejections} of its service, or those of the platform.
 */
public interface Reason {

  /** The constant. */
  String name();
}
