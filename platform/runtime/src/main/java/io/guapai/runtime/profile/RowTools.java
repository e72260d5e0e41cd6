package io.guapai.runtime.profile;

/** What a subject reads its rows with. */
public record RowTools(Profile profile, RowFields fields, RowDates dates, RowDetails details) {}
