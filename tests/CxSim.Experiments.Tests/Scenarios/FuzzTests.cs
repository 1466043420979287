using CxSim.Experiments.Scenarios;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>Whatever is done to a file, what comes out is an experiment or an <see cref="InputException"/>.</summary>
public class FuzzTests
{
    private static readonly Library Library = new(Repository.Root);

    private static readonly string[] Seeds =
    [
        .. Directory.EnumerateFiles(Repository.File("experiments"), "*.yaml"),
        .. Directory.EnumerateFiles(Repository.File("tests/CxSim.Experiments.Tests/Scenarios/Broken"), "*.yaml"),
    ];

    private static readonly string Inline = InlineExperiment();

    [Fact]
    public void A_file_with_spoilt_bytes_is_read_or_refused() => Check(Mutation.Bytes);

    [Fact]
    public void A_file_with_spoilt_lines_is_read_or_refused() => Check(Mutation.Lines);

    [Fact]
    public void A_file_with_spoilt_words_is_read_or_refused() => Check(Mutation.Words);

    [Fact]
    public void Flags_of_any_text_are_read_or_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => ReadOrRefused(() => new Overrides
        {
            Sets = [text, $"slow={text}", $"{text}=1"],
            Beliefs = [text, $"churn_beta={text}"],
            Seeds = text,
            Weeks = text,
            WarmUp = text,
            Cohort = text,
            Centre = text,
            BeliefSet = text,
        }.Apply(new Experiment { Name = "x" }, Library))).QuickCheckThrowOnFailure();

    private static void Check(Func<byte[], Random, byte[]> spoil) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            byte[] content = random.Next(3) == 0
                ? System.Text.Encoding.UTF8.GetBytes(Inline)
                : File.ReadAllBytes(Seeds[random.Next(Seeds.Length)]);
            ReadOrRefused(() => Library.Parse(spoil(content, random), "spoilt.yaml"));
        }));

    private static void ReadOrRefused(Func<Experiment> read)
    {
        try
        {
            Assert.NotEmpty(read().Policies);
        }
        catch (InputException e)
        {
            Assert.NotEmpty(e.Problems);
            Assert.All(e.Problems, p => Assert.DoesNotContain('\n', p.ToString()));
        }
    }

    // Everything in one file, so that a spoilt place can lie in any block.
    private static string InlineExperiment() => ResolvedWriter.Scenario(RandomExperiment.Of(new Random(1)) with
    {
        Centres = [.. Library.CentreNames.Select(Library.Centre)],
        Shocks = [new(CxSim.Model.Policies.ShockKind.Volume, 1, 2, 0.3)],
    }).Replace("beliefs: beliefs.yaml", "beliefs: {id: mine, values: {churn_beta: 2}}");
}
