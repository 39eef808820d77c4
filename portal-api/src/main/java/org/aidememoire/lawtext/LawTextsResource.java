package org.aidememoire.lawtext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.record.RecordResource;

/** Texts, each by itself; they are listed and begun below their instrument. */
@Path("law-texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LawTextsResource extends RecordResource<LawTextContent> {

  @Inject LawTexts texts;

  @Inject Instruments instruments;

  @Override
  protected LawTexts records() {
    return texts;
  }

  /** The text as Akoma Ntoso 3.0. */
  @GET
  @Path("{id}/akoma-ntoso")
  @Produces(AkomaNtoso.TYPE)
  @Access(Rule.ANYBODY)
  public String akomaNtoso(@PathParam("id") UUID id) {
    var text = texts.get(id);
    var instrument = instruments.get(Objects.requireNonNull(text.header().container()));
    var law = instrument.content();
    var from = Objects.requireNonNull(text.content().validFrom());
    return AkomaNtoso.write(
        text.content().text(),
        new AkomaNtoso.About(
            Objects.requireNonNull(law.uri()),
            law.host() == null ? "int" : law.host().toLowerCase(Locale.ROOT),
            text.header().language(),
            Objects.requireNonNullElse(law.madeOn(), from),
            from,
            text.header().version()));
  }
}
