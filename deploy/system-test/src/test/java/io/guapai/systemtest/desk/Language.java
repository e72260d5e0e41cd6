package io.guapai.systemtest.desk;

/** What a person reads the pages in. */
enum Language {
  CHINESE("zh-CN"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** As a browser says it. */
  String tag() {
    return tag;
  }
}
