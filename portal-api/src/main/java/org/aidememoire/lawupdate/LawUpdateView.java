package org.aidememoire.lawupdate;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.RecordView;
import org.jspecify.annotations.Nullable;

/** A law update as this reader sees it. */
public record LawUpdateView(
    RecordHeader header,
    String host,
    String changes,
    @Nullable String affected,
    @Nullable String toDo,
    @Nullable LocalDate toDoBy,
    @Nullable LocalDate effectiveOn,
    Importance importance,
    SortedSet<String> sectors,
    @Nullable String sources,
    List<UUID> instruments)
    implements RecordView {}
