using Briefing.Import.Bibliography.Items;

namespace Briefing.Import.Bibliography.Bibtex;

/// <summary>The names of a field.</summary>
/// <param name="Unread">Names without a word, as they are written.</param>
/// <param name="EndsInOthers">Whether there are more, which the field does not name.</param>
internal sealed record BibtexNameList(ImmutableArray<ImportedName> Names, ImmutableArray<string> Unread, bool EndsInOthers);
