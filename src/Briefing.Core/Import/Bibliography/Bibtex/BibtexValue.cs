namespace Briefing.Import.Bibliography.Bibtex;

/// <summary>A field of an entry that has been read.</summary>
/// <param name="Text">Empty for addresses and names, which are no text in LaTeX.</param>
internal sealed record BibtexValue(Located<string> Name, string Latex, string Text);
