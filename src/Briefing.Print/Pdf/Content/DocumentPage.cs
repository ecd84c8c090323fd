using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>A page as referenced by other parts of the file.</summary>
/// <param name="Index">Zero-based; also its key in the parent tree.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
internal sealed record DocumentPage(Ref Id, int Index, double Width, double Height);
