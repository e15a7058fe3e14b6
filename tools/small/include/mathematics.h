// The C library's mathematics, for machines that have none of their own: whoever links the core brings these functions.
double sin(double), cos(double), tan(double), asin(double), acos(double), atan2(double, double), exp(double), log(double),
    pow(double, double);
