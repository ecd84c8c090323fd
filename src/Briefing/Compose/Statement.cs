using System.Collections.Immutable;

namespace Briefing.Compose;

/// <summary>What one party says.</summary>
/// <param name="Party">Index into <see cref="Document.Parties"/>.</param>
/// <param name="Heading">The line that names the speaker; repeated where the cell goes on over a page.</param>
internal sealed record Statement(string Anchor, int Party, ImmutableArray<Inline> Heading, ImmutableArray<Block> Content);
