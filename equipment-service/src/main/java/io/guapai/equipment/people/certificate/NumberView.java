package io.guapai.equipment.people.certificate;

/** The whole number of a certificate, for those who may read it. */
public record NumberView(String certificateNumber) {}
