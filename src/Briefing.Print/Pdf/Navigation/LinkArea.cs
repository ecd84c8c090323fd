using Briefing.Print.Layout;
using Briefing.Print.Pdf.Content;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Navigation;

/// <summary>A rectangle to click on.</summary>
/// <param name="Element">The <c>Link</c> that it belongs to.</param>
/// <param name="Baseline">Of the text in it, points from the top of the page.</param>
internal readonly record struct LinkArea(StructureElement Element, LinkTarget Target, double Baseline, MarkBounds Bounds);
