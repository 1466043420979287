using CxSim.Experiments.Theory;

namespace CxSim.Validation.Tests.Theory;

/// <summary>Closed forms against the golden values computed elsewhere by an exact birth-death solver, to their printed digits.</summary>
public class ErlangTests
{
    [Theory]
    [InlineData(5, 3, 0.110054)]
    [InlineData(10, 10, 0.214582)]
    [InlineData(100, 100, 0.075700)]
    public void Erlang_B(int agents, double load, double blocking) => Assert.Equal(blocking, ErlangB.Blocking(agents, load), 6);

    [Theory]
    [InlineData(5, 3, 0.236152)]
    [InlineData(11, 10, 0.682118)]
    [InlineData(14, 10, 0.174132)]
    [InlineData(105, 100, 0.515707)]
    public void Erlang_C(int agents, double load, double wait) => Assert.Equal(wait, new ErlangC(agents, load, 1).WaitProbability, 6);

    [Theory]
    [InlineData(12, 0.44939, 40.44, 0.64016)]
    [InlineData(13, 0.28527, 17.12, 0.79559)]
    [InlineData(14, 0.17413, 7.84, 0.88835)]
    public void Erlang_C_of_a_hundred_calls_in_half_an_hour(int agents, double wait, double asa, double level)
    {
        ErlangC c = new(agents, 100 / 1800.0, 180);

        Assert.Equal(wait, c.WaitProbability, 5);
        Assert.Equal(asa, c.MeanWaitSeconds, 2);
        Assert.Equal(level, c.ServiceLevel(20), 5);
    }

    [Fact]
    public void Garnett_Mandelbaum_and_Reimans_example()
    {
        ErlangC c = new(50, 48 / 60.0, 60);
        Assert.Equal([20.83, 16.67, 0.96], [Round(c.MeanWaitSeconds, 2), Round(c.MeanQueue, 2), Round(c.Occupancy, 4)]);

        ErlangA a = new(50, 48 / 60.0, 60, 120);
        Assert.Equal(
            [0.03091, 3.709, 2.968, 0.46777, 0.93032],
            [Round(a.AbandonProbability, 5), Round(a.MeanWaitSeconds, 3), Round(a.MeanQueue, 3), Round(a.WaitProbability, 5),
                Round(a.Occupancy, 5)]);
    }

    [Theory]
    [InlineData(12, 100 / 1800.0, 180, 180)]
    [InlineData(100, 110, 1, 2)]
    public void Erlang_As_wait_of_the_served_is_what_its_service_levels_say(int agents, double rate, double service, double patience)
    {
        ErlangA a = new(agents, rate, service, patience);
        double served = 1 - a.AbandonProbability;
        double step = service / 500;
        double area = Enumerable.Range(0, 5000).Sum(i => (served - a.ServiceLevel((i + 0.5) * step)) * step);

        Assert.Equal(area / served, a.MeanWaitServedSeconds, 1e-3 * a.MeanWaitServedSeconds);
    }

    [Theory]
    [InlineData(12, 100 / 1800.0, 180, 180, 0.30322, 0.05309, 9.556)]
    [InlineData(9, 100 / 1800.0, 180, 360, 0.75794, 0.15769, 56.77)]
    [InlineData(11, 100 / 1800.0, 180, 360, 0.4747, 0.06525, 23.49)]
    [InlineData(104, 1200 / 3600.0, 300, 450, 0.39029, 0.02005, 9.022)]
    [InlineData(100, 100, 1, 2, 0.5967, 0.03303, 0.06606)]
    [InlineData(110, 100, 1, 2, 0.1913, 0.00599, 0.01199)]
    public void Erlang_A(int agents, double rate, double service, double patience, double wait, double abandon, double meanWait)
    {
        ErlangA a = new(agents, rate, service, patience);

        Assert.InRange(a.WaitProbability, wait - 6e-5, wait + 6e-5);
        Assert.InRange(a.AbandonProbability, abandon - 6e-6, abandon + 6e-6);
        Assert.InRange(a.MeanWaitSeconds / meanWait, 1 - 5e-4, 1 + 5e-4);
    }

    [Fact]
    public void Erlang_A_service_levels()
    {
        Assert.Equal(0.8023, new ErlangA(12, 100 / 1800.0, 180, 180).ServiceLevel(20), 4);
        Assert.Equal(0.63955, new ErlangA(11, 100 / 1800.0, 180, 360).ServiceLevel(20), 5);
        ErlangA large = new(104, 1200 / 3600.0, 300, 450);
        Assert.Equal(0.8052, large.ServiceLevel(20), 4);
        Assert.Equal(1.0 - large.AbandonProbability, large.ServiceLevel(1e5), 9);
        Assert.Equal(1.0 - large.WaitProbability, large.ServiceLevel(0), 9);
    }

    [Fact]
    public void Erlang_A_with_patience_like_service_is_a_Poisson_number()
    {
        ErlangA a = new(12, 10, 1, 1);
        double tail = 1.0;
        double term = Math.Exp(-10);
        for (int k = 0; k < 12; k++)
        {
            tail -= term;
            term *= 10.0 / (k + 1);
        }

        Assert.Equal(tail, a.WaitProbability, 12);
    }

    [Fact]
    public void Very_patient_customers_wait_as_in_Erlang_C() =>
        Assert.Equal(new ErlangC(12, 100 / 1800.0, 180).MeanWaitSeconds, new ErlangA(12, 100 / 1800.0, 180, 1e9).MeanWaitSeconds, 3);

    [Fact]
    public void A_huge_overload_is_solved_too()
    {
        ErlangA a = new(10, 1000, 1, 1);
        Assert.Equal(0.99, a.AbandonProbability, 6);
    }

    [Fact]
    public void Eighty_twenty_needs_a_hundred_and_eight_agents_if_nobody_hangs_up()
    {
        Assert.Equal(108, ErlangC.AgentsFor(1200 / 3600.0, 300, 0.8, 20));
        ErlangC c = new(108, 1200 / 3600.0, 300);
        Assert.Equal([0.8074, 0.9259], [Round(c.ServiceLevel(20), 4), Round(c.Occupancy, 4)]);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ErlangC(10, 10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ErlangA(0, 10, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ErlangA(1, double.NaN, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ErlangB.Blocking(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ErlangC.AgentsFor(1, 1, 1, 20));
    }

    private static double Round(double value, int digits) => Math.Round(value, digits);
}
