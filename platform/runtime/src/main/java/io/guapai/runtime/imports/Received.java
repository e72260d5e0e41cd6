package io.guapai.runtime.imports;

import java.util.List;

/**
 * A file that was read through and kept.
 *
 * @param header its columns
 * @param rows how many it has after the header
 * @param bytes its size
 */
record Received(List<String> header, int rows, long bytes) {}
