package io.guapai.scoring.score;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An edition of the scoring standard (评分标准版次): criteria, grade cuts, and since when it holds. */
@Entity
@Immutable
public class StandardEdition {

  @Id private String code;
  private String titleZh;
  private String titleEn;

  @Enumerated(EnumType.STRING)
  private Mark mark;

  private String source;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;

  @ElementCollection
  @CollectionTable(name = "criterion", joinColumns = @JoinColumn(name = "edition"))
  @OrderBy("ordinal")
  private List<Criterion> criteria;

  @ElementCollection
  @CollectionTable(name = "grade_cut", joinColumns = @JoinColumn(name = "edition"))
  @OrderBy("atLeast desc")
  private List<GradeCut> cuts;

  protected StandardEdition() {}

  /** Its arithmetic, free of the database. */
  Standard standard() {
    return new Standard(code, List.copyOf(criteria), List.copyOf(cuts));
  }

  boolean beganBy(LocalDate day) {
    return !validFrom.isAfter(day);
  }

  boolean holdsOn(LocalDate day) {
    return beganBy(day) && (validTo == null || !validTo.isBefore(day));
  }

  String code() {
    return code;
  }

  String titleZh() {
    return titleZh;
  }

  String titleEn() {
    return titleEn;
  }

  Mark mark() {
    return mark;
  }

  String source() {
    return source;
  }

  List<Criterion> criteria() {
    return List.copyOf(criteria);
  }
}
