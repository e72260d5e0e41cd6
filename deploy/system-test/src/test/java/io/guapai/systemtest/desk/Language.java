package io.guapai.systemtest.desk;

/** What a person reads the pages in. */
enum Language {
  CHINESE("zh-CN", "zh"),
  ENGLISH("en", "en");

  private final String tag;
  private final String code;

  Language(String tag, String code) {
    this.tag = tag;
    this.code = code;
  }

  /** As a browser says it. */
  String tag() {
    return tag;
  }

  Language other() {
    return this == CHINESE ? ENGLISH : CHINESE;
  }

  /** As pictures are named by it. */
  String code() {
    return code;
  }
}
