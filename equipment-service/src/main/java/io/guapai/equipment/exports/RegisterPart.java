package io.guapai.equipment.exports;

import io.guapai.equipment.Area;
import io.guapai.runtime.http.ProblemException;
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

  /**
   * What is asked for.
   *
   * @param reason what numbers of people are wanted for; null when they are not wanted
   */
  record Asked(RegionCode territory, @Nullable String reason) {

    /** The territory as a range of codes. */
    public Area area() {
      return Area.of(territory);
    }
  }

  /** Place among the parts. */
  int order();

  /**
   * Refuses what cannot be answered, before anything is written.
   *
   * @throws ProblemException naming the parameter (400)
   */
  default void check(Asked asked) {}

  /** Writes the part's files. Each look at the database is within the caller's scope. */
  void write(Asked asked, Files files) throws IOException;

  /** What of it stays behind, for the archive's readme: a line in Chinese and one in English. */
  default List<String> staysBehind(Asked asked) {
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
