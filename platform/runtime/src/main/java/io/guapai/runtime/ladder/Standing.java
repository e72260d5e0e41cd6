package io.guapai.runtime.ladder;

import io.guapai.contracts.Level;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands on its ladder.
 *
 * @param place whose governments it climbs; the first to be told, where none was yet
 * @param at the government that it reached last; null when nobody was told
 * @param climbs how many levels were told
 * @param since the day that begins the terms
 * @param expiresAt when the first term is over, of which a rung without days knows
 * @param rulesOf the day whose rules hold
 */
public record Standing(
    LadderSubject subject,
    RegionCode place,
    @Nullable RegionCode at,
    int climbs,
    LocalDate since,
    Instant expiresAt,
    LocalDate rulesOf) {

  @Nullable Level level() {
    return at == null ? null : at.level();
  }

  /** When the term of a rung is over: the first instant too late. */
  Instant end(Rung rung, StatutoryCalendar calendar, ZoneId zone) {
    return rung.days() == 0
        ? expiresAt
        : calendar.after(since, rung.days(), rung.unit()).expiresAt(zone);
  }

  /** Who is told next; empty above the province. What is no government, a filler, is passed by. */
  Optional<RegionCode> next(Rung rung, RegionTree regions) {
    if (at == null) {
      return Optional.of(place);
    }
    Level to = rung.to();
    return to == null || to.compareTo(at.level()) <= 0
        ? regions.authorityAbove(place, at.level())
        : regions.authorityAt(place, to).or(() -> regions.authorityAbove(place, to));
  }

  /** The same after another level was told. */
  Standing reached(RegionCode authority, Instant now, ZoneId zone) {
    boolean anew = subject.onward() == LadderSubject.Onward.WITH_A_NEW_TERM;
    LocalDate today = LocalDate.ofInstant(now, zone);
    return new Standing(
        subject,
        place,
        authority,
        climbs + 1,
        anew ? today : since,
        anew ? now : expiresAt,
        anew ? today : rulesOf);
  }
}
