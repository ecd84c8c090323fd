using Briefing.Text;

namespace Briefing.Model.Themes;

/// <summary>A font file that a theme names.</summary>
/// <param name="Name">As written.</param>
/// <param name="Content">The whole file, whatever it is; nothing if it could not be read, which has been reported.</param>
internal sealed record FontFile(Located<string> Name, byte[]? Content);
