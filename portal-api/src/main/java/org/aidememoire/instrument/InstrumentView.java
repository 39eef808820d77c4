package org.aidememoire.instrument;

import java.time.LocalDate;
import java.util.SortedSet;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.RecordView;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as this reader sees it.
 *
 * @param uri its stable address, in the manner of the European Legislation Identifier
 */
public record InstrumentView(
    RecordHeader header,
    Form form,
    Jurisdiction jurisdiction,
    @Nullable String host,
    SortedSet<String> parties,
    @Nullable String number,
    @Nullable String issuingBody,
    @Nullable String gazette,
    String uri,
    LegalForce force,
    @Nullable LocalDate madeOn,
    @Nullable LocalDate inForceOn,
    @Nullable LocalDate outOfForceOn,
    @Nullable String note)
    implements RecordView {}
