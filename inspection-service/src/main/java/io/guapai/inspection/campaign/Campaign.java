package io.guapai.inspection.campaign;

import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A special campaign: what is checked, by which criteria, and when. */
@Entity
public class Campaign extends FiledDossier {

  static final Deed PLAN = Deed.named("PLAN", "制定专项检查方案");
  static final Deed ANNOUNCE = Deed.named("ANNOUNCE", "公布专项检查");
  static final Deed CLOSE = Deed.named("CLOSE", "专项检查总结");
  static final Deed CANCEL = Deed.named("CANCEL", "取消专项检查");

  private String title;
  private String basis;
  private @Nullable String varietyPrefix;
  private boolean keyUnitsOnly;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> criteria;

  @Convert(converter = StagesJson.class)
  private List<Stage> stages;

  @Enumerated(EnumType.STRING)
  private CampaignState state;

  private @Nullable String documentNo;
  private @Nullable LocalDate announcedOn;
  private @Nullable LocalDate endedOn;
  private @Nullable String summary;

  protected Campaign() {}

  /**
   * One that is planned now.
   *
   * @throws ProblemException when its stages do not follow each other or one is missing (422)
   */
  Campaign(NewCampaign said, String region, By by) {
    super(region);
    title = said.title();
    basis = said.basis();
    varietyPrefix = said.varietyPrefix();
    keyUnitsOnly = said.keyUnitsOnly();
    criteria = List.copyOf(said.criteria());
    stages = List.copyOf(said.stages());
    requireStages();
    state = CampaignState.PLANNED;
    done(PLAN, by, null);
  }

  private void requireStages() {
    for (StageKind needed : List.of(StageKind.SELF_CHECK, StageKind.CHECK)) {
      if (stages.stream().noneMatch(stage -> stage.kind() == needed)) {
        throw new ProblemException(CampaignProblem.STAGE_MISSING, "stages", needed);
      }
    }
    LocalDate before = LocalDate.MIN;
    for (Stage stage : stages) {
      if (!stage.from().isAfter(before) || stage.to().isBefore(stage.from())) {
        throw new ProblemException(
            CampaignProblem.STAGES_OUT_OF_ORDER, "stages", stage.from() + "", stage.to() + "");
      }
      before = stage.to();
    }
  }

  void announce(String document, By by, LocalDate today) {
    done(ANNOUNCE, by, null);
    state = CampaignState.ANNOUNCED;
    documentNo = document;
    announcedOn = today;
  }

  void close(String result, By by, LocalDate today) {
    done(CLOSE, by, null);
    state = CampaignState.CLOSED;
    summary = result;
    endedOn = today;
  }

  void cancel(String why, By by, LocalDate today) {
    done(CANCEL, by, why);
    state = CampaignState.CANCELLED;
    summary = why;
    endedOn = today;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    boolean legal =
        deed == PLAN
            || deed == ANNOUNCE && state == CampaignState.PLANNED
            || deed == CLOSE && state == CampaignState.ANNOUNCED
            || deed == CANCEL
                && (state == CampaignState.PLANNED || state == CampaignState.ANNOUNCED);
    return legal
        ? null
        : new ProblemException(CampaignProblem.CAMPAIGN_STATE, null, deed.name(), state);
  }

  CampaignView view() {
    return new CampaignView(
        id(),
        regionCode(),
        title,
        basis,
        varietyPrefix,
        keyUnitsOnly,
        criteria,
        stages,
        state,
        documentNo,
        announcedOn,
        endedOn,
        summary,
        version());
  }
}
