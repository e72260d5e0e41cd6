package io.guapai.runtime.dossier;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Fact;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that is an entity: what all have, and how it counts what is done to it. Its table has
 * {@code id}, {@code region_code} and {@code version}.
 */
@MappedSuperclass
public abstract class FiledDossier implements Dossier<Deed> {

  @Id private UUID id;
  private String regionCode;
  private long version;

  @Transient private List<Done> news = new ArrayList<>();

  /** For Hibernate. */
  protected FiledDossier() {}

  /** A new one in a territory, GB/T 2260; its first deed opens it. */
  protected FiledDossier(String regionCode) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.regionCode = regionCode;
  }

  /**
   * A deed that was done to it.
   *
   * @param version of the dossier after it
   * @param fact what others are told of it, as it stands when the act has done all; null when
   *     nobody is
   * @param files digests of the files that it brought or used
   */
  record Done(
      long version,
      Deed deed,
      By by,
      @Nullable String reason,
      @Nullable Supplier<? extends Fact> fact,
      List<String> files) {}

  /**
   * Counts a deed, which its state has to allow.
   *
   * @param reason why, for the history; null when the paper says all
   */
  protected final void done(Deed deed, By by, @Nullable String reason) {
    count(deed, by, reason, null);
  }

  /**
   * The same of a deed that others are told of.
   *
   * @param fact what they are told, asked when the act has done all
   */
  protected final void told(
      Deed deed, By by, @Nullable String reason, Supplier<? extends Fact> fact) {
    count(deed, by, reason, fact);
  }

  private void count(
      Deed deed, By by, @Nullable String reason, @Nullable Supplier<? extends Fact> fact) {
    require(deed);
    version++;
    news.add(new Done(version, deed, by, reason, fact, List.of()));
  }

  /**
   * Its last deed brought files, or used them.
   *
   * @param sha256 their digests, in hexadecimal digits
   */
  public final void brought(List<String> sha256) {
    Done last = news.remove(news.size() - 1);
    news.add(
        new Done(
            last.version(),
            last.deed(),
            last.by(),
            last.reason(),
            last.fact(),
            List.copyOf(sha256)));
  }

  /** It lies elsewhere now. */
  protected final void moveTo(String territory) {
    regionCode = territory;
  }

  /** What stands against a deed in its state; null when it is allowed. */
  protected @Nullable ProblemException against(Deed deed) {
    return null;
  }

  @Override
  public final boolean allows(Deed deed) {
    return against(deed) == null;
  }

  @Override
  public final void require(Deed deed) {
    ProblemException problem = against(deed);
    if (problem != null) {
      throw problem;
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String regionCode() {
    return regionCode;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public final List<Deed> done() {
    return news.stream().map(Done::deed).toList();
  }

  /** What was done to it since it was read. */
  List<Done> news() {
    return List.copyOf(news);
  }
}
