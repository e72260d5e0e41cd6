package io.guapai.equipment.enterprise;

import io.guapai.contracts.EnterpriseKind;
import io.guapai.contracts.SizeClass;
import io.guapai.equipment.Readers;
import io.guapai.equipment.Text;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises are asked for; a null asks for nothing in particular.
 *
 * @param text in their name or credit code
 */
public record EnterpriseQuery(
    @QueryParam("region") @Nullable RegionCode region,
    @QueryParam("text") @Size(max = Text.NAME) @Nullable String text,
    @QueryParam("kind") @Nullable EnterpriseKind kind,
    @QueryParam("sizeClass") @Nullable SizeClass sizeClass,
    @QueryParam("hazardousChemicals") @Nullable Boolean hazardousChemicals,
    @QueryParam("keyMonitored") @Nullable Boolean keyMonitored) {

  /** The same within what a reader may see. */
  EnterpriseTable.Filter within(Readers readers) {
    return new EnterpriseTable.Filter(
        readers.enterprises(region),
        text == null ? null : Typed.key(text),
        kind,
        sizeClass,
        hazardousChemicals,
        keyMonitored);
  }
}
