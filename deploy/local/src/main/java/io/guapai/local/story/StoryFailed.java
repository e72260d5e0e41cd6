package io.guapai.local.story;

/** The story did not go as it should: what was expected, and what was seen. */
public final class StoryFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoryFailed(String message) {
    super(message);
  }

  StoryFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
