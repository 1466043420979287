namespace CxSim.Workshops.Scripts;

/// <summary>A figure a script may ask for.</summary>
/// <param name="Id">G and a number, as in the charts' catalogue.</param>
/// <param name="Name">The name on screen and paper.</param>
/// <param name="Question">The question it answers.</param>
/// <param name="Reads">How to read it, in a sentence to say aloud.</param>
public sealed record WorkshopFigure(string Id, string Name, string Question, string Reads)
{
    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<WorkshopFigure> All { get; } =
    [
        new("G1", "Frontier", "Is it a choice, or can we have both?",
            "Right is cheaper, up is more customers who felt understood; each mark is one policy."),
        new("G2", "Differences from today", "What changes if we do this, and is it real?",
            "Each row is one measure; the line in the middle is today; thin and thick bars say how sure we are."),
        new("G3", "Over time", "When does it pay, and does it get worse first?",
            "Each thin line is one possible future; the dark band holds half of them."),
        new("G5", "Loops", "Why does it happen?",
            "Arrows are causes; a ring of arrows feeds itself."),
        new("G6", "What it rests on", "Which assumption matters most?",
            "The longest bar is the assumption on which the answer hangs; its letter says how well it is known."),
        new("G9", "Robustness", "What is safe if we are wrong?",
            "Rows are policies, columns are worlds; a cell says how far a policy falls behind the best in that world."),
        new("G11", "One customer", "What does it feel like?",
            "The same customer with the same luck, under two policies, week by week."),
        new("G14", "Futures", "Would B beat A again?",
            "One world after the other; count how often each policy comes out ahead."),
        new("G19", "Claims board", "Which of the claims survive?",
            "Each line is a claim as a test: it holds, it depends, or it fails."),
        new("G21", "Predicted and seen", "How wrong were we, together?",
            "Arrows are what teams said; the bar is what came."),
        new("G22", "Contact ladder", "What did speed cost?",
            "Of a hundred issues: solved at the first contact, the second, the third, or never."),
    ];
}
