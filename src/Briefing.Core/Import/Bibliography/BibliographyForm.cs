namespace Briefing.Import.Bibliography;

internal enum BibliographyForm
{
    Bibtex,
    Ris,
    CslJson,
    CslYaml,
}
