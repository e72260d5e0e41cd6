package io.guapai.scoring.veto;

import jakarta.validation.constraints.NotBlank;

/** What the shelf says of an item of the veto list: its name. */
record VetoItem(@NotBlank String titleZh, @NotBlank String titleEn) {}
