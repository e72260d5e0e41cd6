package io.guapai.equipment.exports;

import io.guapai.runtime.territory.RegionCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a capability adds to a territory's whole register: files of rows, each with the profile by
 * which it is imported again. Parts go one after the other by their {@link #order}, the things that
 * others refer to first, as they have to be imported.
 */
public interface RegisterPart {

  /** Place among the parts. */
  int order();

  /** Writes the part's files. Each look at the database is within the caller's scope. */
  void write(RegionCode territory, Files files) throws IOException;

  /** What of it stays behind, for the archive's readme: a line in Chinese and one in English. */
  default List<String> staysBehind() {
    return List.of();
  }

  /** Takes the files of a register. */
  interface Files {

    /**
     * Begins a file.
     *
     * @param name without ending, of letters, digits and hyphens
     * @param profile by which it is imported, as JSON has it
     * @param header names of its columns
     */
    Rows file(String name, Map<String, Object> profile, List<String> header) throws IOException;
  }

  /** Takes the rows of a file, which ends when the next one begins. */
  interface Rows {

    /** Adds a row; a null is an empty cell. */
    void add(List<? extends @Nullable Object> cells) throws IOException;
  }
}
