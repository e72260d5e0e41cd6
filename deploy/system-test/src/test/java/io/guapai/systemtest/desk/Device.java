package io.guapai.systemtest.desk;

/** What a person looks at the pages on. */
enum Device {
  LAPTOP(1366, 768),
  PHONE(390, 844),
  WALL(1920, 1080);

  private final int width;
  private final int height;

  Device(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
