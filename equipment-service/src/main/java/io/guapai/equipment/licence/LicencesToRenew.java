package io.guapai.equipment.licence;

import io.guapai.contracts.Description;
import io.guapai.contracts.LicenceKind;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.text.Words;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The licences that an enterprise has to have renewed, at the counter of who issues them. */
@Singleton
record LicencesToRenew() implements WorkSource {

  private static final Work RENEW =
      new Work(
          Kind.RENEW_LICENCE, new ActAddress(LicenceDocket.PATH, null, List.of(Role.ENTERPRISE)));

  /** Due for renewal from the first reminder on: it was told, or passed untold. */
  private static final String SELECT =
      "select 'RENEW_LICENCE', l.id::text, l.id::text, l.licence_no, "
          + words(Locale.SIMPLIFIED_CHINESE)
          + ", "
          + words(Locale.ENGLISH)
          + ", l.enterprise_id, e.name, l.region_code, l.valid_until, l.valid_until < ?"
          + " from licence l join enterprise e on e.id = l.enterprise_id"
          + " where l.enterprise_id = any(?) and l.ended_on is null"
          + " and l.due_told_on is not null";

  private enum Kind {
    @Description("have a licence renewed 办理许可证换证")
    RENEW_LICENCE
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<String> own = who.enterprises();
    return own.isEmpty() ? List.of() : List.of(WorkRows.of(RENEW, SELECT, who.today(), own));
  }

  private static String words(Locale locale) {
    return Arrays.stream(LicenceKind.values())
        .map(kind -> "when '%s' then '%s'".formatted(kind.name(), Words.of(kind, locale)))
        .collect(Collectors.joining(" ", "case l.kind ", " end"));
  }
}
